import type { Maker } from '../../contract';
import type { Publisher } from '../../statement/publisher';

/** Whom to write to. */
export const makerOf = (publisher: Publisher | null): Maker | null =>
  publisher === null
    ? null
    : { name: publisher.legalName, privacyContact: publisher.privacyContact };
