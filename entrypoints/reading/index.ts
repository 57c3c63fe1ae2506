import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReadingCode } from '../reader/reading-code';
import { ActivePage } from './active-page';

/** The code that reads and shows a document, for the small script that looks whether there is one. */
export default defineUnlistedScript(() => { offerReadingCode((needs, signal) => new ActivePage(needs, signal)); });
