import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from './texts';

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('A component was rendered before the texts were loaded.');
  return texts;
}
