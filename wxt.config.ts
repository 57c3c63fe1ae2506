import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { pdfAssets } from './scripts/build/pdf-assets';
import { withoutExamples } from './scripts/build/without-examples';

/** Hosts we read at from the first version on; a test guards this list, see PERMISSIONS.md. */
export const REQUIRED_HOSTS = [
  'https://zoek.officielebekendmakingen.nl/*', 'https://repository.overheid.nl/*',
  'https://www.tweedekamer.nl/*', 'https://tweedekamer.nl/*', 'https://www.eerstekamer.nl/*', 'https://eerstekamer.nl/*',
  'https://www.rijksoverheid.nl/*', 'https://rijksoverheid.nl/*', 'https://open.overheid.nl/*',
  'https://vng.nl/*', 'https://www.vng.nl/*',
];

const connect = REQUIRED_HOSTS.map((pattern) => pattern.replace('/*', '')).join(' ');
const CSP = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
  `connect-src 'self' ${connect}`, "base-uri 'none'", "form-action 'none'", "object-src 'none'",
  "require-trusted-types-for 'script'", 'trusted-types pdf-worker',
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Kamerspoor',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: REQUIRED_HOSTS,
    optional_host_permissions: ['https://*/*'],
    content_scripts: [{ matches: REQUIRED_HOSTS, js: ['reader.js'], run_at: 'document_idle' }],
    action: {},
    omnibox: { keyword: 'ks' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandPanel__' },
      'open-pdf': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPdf__' },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'kamerspoor@kamerspoor.nl', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } } }
      : {
        externally_connectable: { ids: [] }, minimum_chrome_version: '130',
        // Only Chromium gives the frame in the card an address that changes and that no page can know; see decision 9.
        web_accessible_resources: [{ resources: ['elsewhere.html'], matches: REQUIRED_HOSTS, use_dynamic_url: true }],
      }),
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
  }),
  hooks: { 'build:publicAssets': (_wxt, files) => { files.push(...pdfAssets()); } },
  zip: { excludeSources: ['test/**', 'docs/**'] },
  vite: () => ({ plugins: [preact(), withoutExamples()], build: { chunkSizeWarningLimit: 1500 } }),
});
