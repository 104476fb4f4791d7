/** The stand-in's own style sheet, light and dark. */
export const shellStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f5, #161a19);
  --card: light-dark(#ffffff, #1e2423);
  --ink: light-dark(#1d2423, #dfe5e2);
  --faint: light-dark(#5a6562, #9aa6a2);
  --line: light-dark(#d9dedb, #343d3a);
  --accent: light-dark(#0b6e5f, #6fd0bd);
  --hover: light-dark(#e8efec, #28312f);
  --warn: light-dark(#8a4b00, #f0b35c);
  font: 15px/1.5 system-ui, sans-serif;
}
:root[data-color-mode='light'] { color-scheme: light; }
:root[data-color-mode='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 0.5rem; }
h2 { font-size: 0.95rem; margin: 1.5rem 0 0.5rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem; z-index: 2; }
.bar {
  display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center;
  padding: 0.6rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line);
}
.brand { font-weight: 650; text-decoration: none; color: var(--ink); }
.where { color: var(--faint); margin-right: auto; }
.field { display: flex; gap: 0.5rem; align-items: center; color: var(--faint); }
.fields { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; margin-top: 1rem; }
select, button {
  font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.3rem 0.7rem;
}
button { cursor: pointer; }
button:hover:not(:disabled) { background: var(--hover); }
button:disabled { opacity: 0.5; cursor: default; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.quiet { border-color: transparent; }
.quiet[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); }
.trail { color: var(--faint); font-size: 0.87rem; margin: 0 0 0.75rem; }
.start {
  display: grid; grid-template-columns: minmax(20rem, 2fr) 3fr; gap: 1.25rem;
  max-width: 80rem; margin: 0 auto; padding: 1.25rem; align-items: start;
}
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem;
  min-width: 0; overflow-x: auto;
}
.card > h2:first-child { margin-top: 0; }
.card p { margin: 0.4rem 0; }
.links { margin: 0; padding: 0; list-style: none; }
.links li { margin: 0.25rem 0; }
.state, .done, .empty { color: var(--faint); min-height: 1.5em; overflow-wrap: anywhere; }
.state { margin-top: 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.87rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; }
th { color: var(--faint); font-weight: 500; white-space: nowrap; }
tr + tr > *, tbody tr > * { border-top: 1px solid var(--line); }
td pre { margin: 0; min-width: 13rem; font: 0.8rem/1.45 ui-monospace, monospace; white-space: pre-wrap; }
td pre, td.key { overflow-wrap: anywhere; }
td.key { font-family: ui-monospace, monospace; font-size: 0.8rem; min-width: 7rem; }
td.bad { color: var(--warn); }
.framed { display: grid; grid-template-columns: 15rem minmax(0, 1fr); min-height: 80vh; }
.menu { border-right: 1px solid var(--line); padding: 1.25rem 0.75rem; }
.menu h2 { margin: 0 0.6rem 0.5rem; color: var(--faint); }
.menu ul { margin: 0; padding: 0; list-style: none; }
.menu a {
  display: block; padding: 0.35rem 0.6rem; border-radius: 6px; color: var(--ink);
  text-decoration: none;
}
.menu a:hover { background: var(--hover); }
.menu a[aria-current] { background: var(--hover); color: var(--accent); font-weight: 600; }
.framed main { padding: 1.25rem 1.75rem; min-width: 0; }
.note {
  border-left: 3px solid var(--warn); background: var(--card); padding: 0.5rem 0.9rem;
  margin: 0 0 1rem; max-width: 60rem;
}
iframe { display: block; width: 100%; min-height: 60vh; border: 0; color-scheme: auto; }
.flags {
  position: fixed; left: 1.25rem; bottom: 1.25rem; display: grid; gap: 0.75rem; width: 22rem;
  max-width: calc(100vw - 2.5rem); z-index: 1;
}
.flag {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent);
  border-radius: 8px; padding: 0.75rem 1rem; box-shadow: 0 4px 16px rgb(0 0 0 / 0.15);
}
.flag[data-type='warning'], .flag[data-type='error'] { border-left-color: var(--warn); }
.flag p { margin: 0.25rem 0; }
.flag .buttons { margin-top: 0.5rem; }
@media (max-width: 60rem) {
  .start, .framed { grid-template-columns: minmax(0, 1fr); }
  .menu { border-right: 0; border-bottom: 1px solid var(--line); }
  .framed main { padding: 1rem; }
}
`;
