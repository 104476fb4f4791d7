/** @jsxImportSource preact */
import { render } from '@testing-library/preact';
import type { VNode } from 'preact';

import type { Texts } from '../../static/privacy/text/texts';
import '../../static/privacy/start/render-hook';
import { TextsContext } from '../../static/privacy/text/use-texts';
import { englishTexts } from './locales/english';

/** Renders components with the shipped texts, for a viewer in UTC. */
export const show = (node: VNode, texts: Texts = englishTexts()) =>
  render(<TextsContext.Provider value={texts}>{node}</TextsContext.Provider>);
