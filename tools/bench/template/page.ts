import { invoke } from '@forge/bridge';
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A minimal page of a Forge app: it asks its function for one text and shows it. */
function Template() {
  const [text, setText] = useState<unknown>(null);
  useEffect(() => {
    void invoke('getText').then(setText);
  }, []);
  return typeof text === 'string' ? h('p', { id: 'answer' }, text) : h('p', {}, 'Loading...');
}

const root = document.querySelector('#root');
if (root !== null) render(h(Template, {}), root);
