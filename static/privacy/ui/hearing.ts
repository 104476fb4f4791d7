const heard = new WeakSet();

/** A kind of listener: what it does is given no more of an event than `tell` makes of it. For doors only. */
export const hearing =
  <Told>(tell: (event: Event, on: EventTarget | null) => Told) =>
  (work: (told: Told) => void): ((event: Event) => void) => {
    const listener = (event: Event): void => {
      work(tell(event, event.currentTarget));
    };
    heard.add(listener);
    return listener;
  };

/** Whether a listener is one of those. */
export const isHeard = (value: unknown): boolean => typeof value === 'function' && heard.has(value);
