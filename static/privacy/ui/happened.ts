import { copyText } from './copy-text';
import { chosenIn, type ChosenFile } from './read-file';
import { elementOf, type PageElement } from './use-element';

/** All that the page is told of something that a person does on it. No element is part of it. */
export interface Happened {
  /** The key that was pressed, if one was. */
  readonly key: string;
  /** What stands in the field that it happened to. */
  readonly value: string;
  /** The file that was chosen or dropped. */
  readonly file: ChosenFile | null;
  /** Whether something that is dragged has files. */
  readonly hasFile: boolean;
  /** Whether what was dragged has left what it was over. */
  readonly hasLeft: boolean;
  /** What it happened to, to come back to. */
  readonly on: PageElement;
  /** Puts a text on the clipboard; `false` unless a person has just pressed a button made for it. */
  readonly copy: (text: string) => Promise<boolean>;
}

const heard = new WeakSet();

/** Makes what the page does when something happens: it gets no more than what is told of it. */
export function on(work: (happened: Happened) => void): (event: Event) => void {
  const listener = (event: Event): void => {
    work(tell(event));
  };
  heard.add(listener);
  return listener;
}

export const isHeard = (value: unknown): boolean => typeof value === 'function' && heard.has(value);

function tell(event: Event): Happened {
  const { currentTarget: target } = event;
  const dragged = 'dataTransfer' in event ? (event as DragEvent).dataTransfer : null;
  const hasFile = dragged?.types.includes('Files') === true;
  const file = chosenIn(target, dragged);
  // Else the browser would leave the page for the file.
  if (hasFile || (dragged !== null && file !== null)) event.preventDefault();
  return {
    key: event instanceof KeyboardEvent ? event.key : '',
    value: target !== null && 'value' in target ? String(target.value) : '',
    file,
    hasFile,
    hasLeft: dragged !== null && hasLeft(event as DragEvent),
    on: elementOf(target),
    copy: (text) => copyText(event, target, text),
  };
}

const hasLeft = ({ relatedTarget, currentTarget }: DragEvent): boolean =>
  !(currentTarget instanceof Node && relatedTarget instanceof Node) ||
  !currentTarget.contains(relatedTarget);
