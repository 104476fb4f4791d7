/** The name of a button that copies; a press of any other one copies nothing. */
export const COPIES = 'copy';

const used = new WeakSet<Event>();

/**
 * Puts a text on the clipboard, once for each press by a person of a button that says so; `false`, with
 * nothing copied, for anything else, for a text that does not come, and where the frame may not.
 */
export async function copyText(
  event: Event,
  pressed: EventTarget | null,
  text: string | Promise<string | null>,
): Promise<boolean> {
  const isPress =
    event.isTrusted &&
    event.type === 'click' &&
    pressed instanceof HTMLButtonElement &&
    pressed.name === COPIES &&
    navigator.userActivation.isActive;
  if (!isPress || used.has(event)) return false;
  used.add(event);
  try {
    const made = await text;
    if (made !== null) await navigator.clipboard.writeText(made);
    return made !== null;
  } catch {
    return false;
  }
}
