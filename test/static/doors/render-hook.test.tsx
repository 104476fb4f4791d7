/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { render } from '@testing-library/preact';
import { mayHave } from '../../../static/privacy/start/elements';
import '../../../static/privacy/start/render-hook';
import { createElement, options, type VNode } from 'preact';
import { LINKS, linkTo } from '../../../static/privacy/proof/links';

const made = (type: string, attributes: object): (() => VNode) => {
  return () => createElement(type, attributes as never);
};

const page = (given: () => VNode) => () => render(<main>{given()}</main>).container.innerHTML;

const outside = 'https://collect.example.net/?x';

describe('what the pages do not have is refused before it is on the page:', () => {
  it.each<[string, () => VNode]>([
    ['a frame', made('iframe', { src: outside })],
    ['a picture', made('img', { src: outside })],
    ['a script', made('script', { src: outside })],
    ['a form', made('form', { action: outside })],
    ['a style sheet', made('link', { rel: 'stylesheet', href: LINKS[0] })],
    ['an object', made('object', { data: outside })],
    ['another base for addresses', made('base', { href: outside })],
    ['an animation', made('animate', { attributeName: 'href', to: outside })],
    ['a field for a password', made('input', { type: 'password' })],
    ['a hidden field', made('input', { type: 'hidden', value: 'x' })],
    ['an element of its own', made('x-sender', {})],
    ['a style', made('p', { style: { backgroundImage: `url(${outside})` } })],
    ['a style as a text', made('p', { style: 'color: red' })],
    ['raw markup', made('p', { dangerouslySetInnerHTML: { __html: '<img src=x>' } })],
    ['markup by a property', made('p', { innerHTML: '<img src=x>' })],
    ['an address to load from', made('p', { src: outside })],
    ['a link outside', made('a', { href: outside })],
    ['a link that runs', made('a', { href: 'javascript:alert(1)' })],
    ['a link that adds to a declared one', made('a', { href: `${LINKS[0]}?x` })],
    ['a link that takes the frame’s place', made('a', { href: LINKS[0], target: '_top' })],
    ['a link that saves', made('a', { href: LINKS[0], download: 'x' })],
    ['a ping', made('a', { href: LINKS[0], ping: outside })],
    ['a listener that is shown the event', made('button', { onClick: () => undefined })],
    ['a listener as a text', made('button', { onclick: 'alert(1)' })],
    ['a listener as an object', made('button', { onClick: { handleEvent: () => undefined } })],
    ['an attribute that is made as it is read', made('p', { id: { toString: () => 'x' } })],
    ['an attribute that is a function', made('p', { id: () => 'x' })],
    ['a link that is no text', made('a', { href: 1 })],
    ['a hold on an element', made('p', { ref: () => undefined })],
    ['a hold on an element, as an object', made('p', { ref: { current: null } })],
  ])('%s', (_, given) => {
    expect(page(given)).toThrow(/^UNDECLARED/);
  });
});

it('an element that is changed after it was made is looked at again', () => {
  const link = createElement('a', { href: LINKS[0] });
  Object.assign(link.props, { href: outside });
  expect(page(() => link)).toThrow(/^UNDECLARED/);
});

it('an element that was made by hand is looked at as well', () => {
  const byHand: VNode = {
    ...createElement('p', {}),
    type: 'iframe',
    props: { src: outside } as never,
  };
  expect(page(() => byHand)).toThrow(/^UNDECLARED/);
});

it('nobody can take the look out', () => {
  const loose = options as { _diff?: unknown; __b?: unknown };
  expect(() => (loose._diff = undefined)).toThrow(TypeError);
  expect(() => (loose.__b = undefined)).toThrow(TypeError);
  expect(page(made('iframe', {}))).toThrow(/^UNDECLARED/);
});

it('a declared link is shown as it is', () => {
  const [link] = LINKS;
  expect(page(made('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }))()).toContain(
    link,
  );
});

it('what an element does not have is not looked at: no hold on it, no address', () => {
  expect(page(made('p', { ref: null, src: null }))()).toContain('<p>');
});

it('what is refused is named', () => {
  expect(page(made('iframe', {}))).toThrow('UNDECLARED: kind of iframe');
  expect(page(made('p', { ref: () => undefined }))).toThrow('UNDECLARED: ref of p');
  expect(page(made('p', { src: outside }))).toThrow('UNDECLARED: src of p');
});

describe('the table of links', () => {
  it('takes in no other address at run time', () => {
    const loose = LINKS as unknown as string[];
    expect(() => loose.push(outside)).toThrow(TypeError);
    expect(() => (loose[0] = outside)).toThrow(TypeError);
    expect(linkTo(outside)).toBeUndefined();
  });

  it('leads to Atlassian’s own pages only', () => {
    expect(
      LINKS.filter((link) => !link.startsWith('https://developer.atlassian.com/platform/')),
    ).toEqual([]);
  });
});

it('an element that the pages do not have may have no attribute', () => {
  expect([mayHave('script', 'src'), mayHave('script', 'aria-label')]).toEqual([false, false]);
  const names = ['aria-label', 'on-aria-label', 'aria-label2'];
  expect(names.map((name) => mayHave('p', name))).toEqual([true, false, false]);
});
