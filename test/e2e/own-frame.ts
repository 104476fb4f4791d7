import type { Frame, Page } from '@playwright/test';

/** The app's page inside Jira's frame, once it exists. */
export function ownFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('There is no frame.');
  return frame;
}
