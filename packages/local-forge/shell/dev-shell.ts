/** Runs in the shell's own pages during development: the shell, and what keeps its frame up to date. */
import './shell';
import { followBuilds } from './live';

const frame = document.querySelector<HTMLIFrameElement>('iframe[data-src]');
if (frame !== null) void followBuilds(frame);
