/** The shell during development, which also reloads its frame for new builds. */
import './shell';
import { followBuilds } from './live';

const frame = document.querySelector<HTMLIFrameElement>('iframe[data-src]');
if (frame !== null) void followBuilds(frame);
