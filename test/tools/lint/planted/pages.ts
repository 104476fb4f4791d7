import type { Planted } from './typescript';

/** In a component of the pages. */
export const inPages: Planted = {
  'react/error-boundaries':
    'function B() { return <p />; } export function A() { try { return <B />; } catch { return null; } }',
  'react/exhaustive-deps': `import { useEffect } from 'preact/hooks'; export function A({ b }: { b: string }) { useEffect(() => { document.title = b; }, []); return <p />; }`,
  'react/globals': 'let g = 0; export function A() { g = 1; return <p>{g}</p>; }',
  'react/immutability':
    'export function A({ b }: { b: { c: number } }) { b.c = 2; return <p>{b.c}</p>; }',
  'react/incompatible-library': `import { useVirtualizer } from '@tanstack/react-virtual'; export function A() { const v = useVirtualizer({}); return <p>{v.x}</p>; }`,
  'react/purity': 'export function A() { const x = Math.random(); return <p>{x}</p>; }',
  'react/refs': `import { useRef } from 'react'; export function A() { const r = useRef(0); return <p>{r.current}</p>; }`,
  'react/rules-of-hooks': `import { useState } from 'preact/hooks'; export function A({ b }: { b: boolean }) { if (b) { useState(1); } return <p />; }`,
  'react/set-state-in-effect': `import { useEffect, useState } from 'react'; export function A() { const [x, setX] = useState(0); useEffect(() => { setX(1); }, []); return <p>{x}</p>; }`,
  'react/set-state-in-render': `import { useState } from 'react'; export function A() { const [x, setX] = useState(0); setX(1); return <p>{x}</p>; }`,
  'react/static-components': 'export function A() { const B = () => <p />; return <B />; }',
  'react/unsupported-syntax': `export function A() { eval('1'); return <p />; }`,
  'react/use-memo': `import { useMemo } from 'preact/hooks'; export function A() { const x = useMemo((b) => b, []); return <p>{String(x)}</p>; }`,
};
