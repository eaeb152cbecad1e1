import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { uk } from '../locales/uk.ts';
import { leaveWords } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => leaveWords(uk));
