import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

// The build runs this file outside a page, without what only `main` uses: all else stands in `start-reader`.
export default defineUnlistedScript(() => { startReader(); });
