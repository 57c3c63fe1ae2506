import type { Site, SiteExample } from './site';

/** Any page of a site that we have no rules for: what it is, only its text tells. */
export const bareText: Site = {
  name: 'bare text',
  hosts: [],
  recognises: () => false,
  isDocument: () => true,
  contentRoots: ['main', '[role="main"]', 'article'],
  evidence: () => [],
};

export const examples: readonly SiteExample[] = [];
