import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../page/reading.ts';
import type { ReadPage } from '../page/visit.ts';
import { connectPage, steer } from '../platform/page-connection.ts';
import { leaveInSlot } from '../platform/slots.ts';

const readPage: ReadPage = (page, signal) => {
  const reading = startReading({ ...page, ...connectPage(page.leave) }, signal);
  steer(reading, page.leave, signal);
  return reading;
};

export default defineUnlistedScript(() => leaveInSlot('reading', readPage));
