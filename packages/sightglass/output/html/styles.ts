/** The page's styles: light or dark as the reader prefers, and for print. */
export const STYLES = `
:root { color-scheme: light dark; --text: #1d2125; --quiet: #596773; --line: #d0d5dc; --link: #0c5cc2 }
@media (prefers-color-scheme: dark) {
  :root { --text: #dee4ea; --quiet: #9fadbc; --line: #454f59; --link: #85b8ff }
  body { background: #1d2125 }
}
body { margin: 0; color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem 3rem }
section + section { margin-top: 3rem; border-top: 2px solid var(--line) }
h1 { font-size: 1.5rem; line-height: 1.25 }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; line-height: 1.3 }
p, li { max-width: 50rem; overflow-wrap: anywhere }
li { margin: .35rem 0 }
small { display: block; color: var(--quiet) }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word }
tbody th { min-width: 8rem; font-weight: 600 }
td { min-width: 7rem }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --line: #bbb; --link: #000 }
  body { background: none; font-size: 10pt }
  main { max-width: none; padding: 0 }
  section + section { break-before: page; border-top: 0; margin-top: 0 }
  h1, h2 { break-after: avoid }
  tr, li { break-inside: avoid }
  .wide { overflow: visible }
  th, td, tbody th { min-width: 0; overflow-wrap: anywhere }
}
`;
