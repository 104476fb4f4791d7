import type { Maker } from '../../contract';
import { publisher } from '../../statement/current';

/** Whom to write to. */
export const maker = (): Maker | null =>
  publisher === null
    ? null
    : { name: publisher.legalName, privacyContact: publisher.privacyContact };
