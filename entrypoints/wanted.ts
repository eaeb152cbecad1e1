import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveInSlot } from '../platform/slots.ts';

/** Runs before the gate on sites that the reader wants read whatever the gate says. */
export default defineUnlistedScript(() => leaveInSlot('wanted', true));
