import { idOfOfficialAddress, statementOfId } from '../official-id';
import type { Site, SiteExample } from './site';

/** The store of files of official publications: nothing but the path tells what a file is. */
export const repositoryOverheid: Site = {
  name: 'repository.overheid.nl',
  hosts: ['repository.overheid.nl'],
  recognises: () => false,
  isDocument: ({ url }) => url !== null && idOfOfficialAddress(url) !== null,
  contentRoots: ['body'],
  evidence: ({ url }) => {
    const id = url === null ? null : idOfOfficialAddress(url);
    return id === null ? [] : [{ from: 'address', says: statementOfId(id) }];
  },
};

export const examples: readonly SiteExample[] = [
  { address: 'https://repository.overheid.nl/frbr/officielepublicaties/kst/29538/kst-29538-12/1/pdf/kst-29538-12.pdf', isDocument: true, identity: { id: 'kst-29538-12', kind: 'kamerstuk', dossiers: ['29538'], found: { kind: 'address', id: 'address', dossiers: 'address' } }, why: 'the path of a formatted paper' },
  { address: 'https://repository.overheid.nl/frbr/officielepublicaties/kst/onopgemaakt/kst-1230045/1/pdf/kst-1230045.pdf', isDocument: true, identity: { id: 'kst-1230045', dossiers: [] }, why: 'a paper without a dossier in its id' },
  { address: 'https://repository.overheid.nl/frbr/officielepublicaties/ah-tk/20152016/ah-tk-20152016-310/1/xml/ah-tk-20152016-310.xml', isDocument: true, identity: { id: 'ah-tk-20152016-310', kind: 'aanhangsel' }, why: 'written questions' },
  { address: 'https://repository.overheid.nl/frbr/officielepublicaties/kst/29538', isDocument: false, why: 'a folder' },
];
