import type { ReadingRow, Scope } from '../../lib/protocol';
import type { Collection } from '../../lib/timeline/collection';
import type { MotionThread } from '../../lib/timeline/motion-thread';
import { formatCount } from '../format/quantity';
import { useWording } from '../wording';
import { documentLabel, shortened } from './document-label';
import { motionName } from './motion-rows';
import { scopeName } from './scope-name';

export interface ScopePickerProps {
  readonly scope: Scope;
  readonly dossiers: readonly { readonly dossier: string; readonly readings: number }[];
  readonly collections: readonly Collection[];
  /** The motions and documents that can be followed from here. */
  readonly motions: readonly MotionThread[];
  readonly documents: readonly ReadingRow[];
  readonly onScope: (scope: Scope) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly scope: Scope;
}

const MOST_NAME = 70;

/** What to follow: everything, a dossier, an own dossier, a motion or a document. A search is chosen in its own box. */
export function ScopePicker({ scope, dossiers, collections, motions, documents, onScope }: ScopePickerProps) {
  const words = useWording();
  const { timeline, language } = words;
  const groups: readonly { readonly name: string; readonly choices: readonly Choice[] }[] = [
    { name: timeline.scopes.dossier, choices: dossiers.map(({ dossier, readings }) => choiceOf({ of: 'dossier', dossier }, timeline.dossierOption(dossier, formatCount(readings, language)))) },
    { name: timeline.scopes.collection, choices: collections.map(({ id, name }) => choiceOf({ of: 'collection', id }, name)) },
    { name: timeline.scopes.motion, choices: motions.map((thread) => choiceOf({ of: 'motion', key: thread.keys.find((key) => scope.of === 'motion' && key === scope.key) ?? thread.key }, motionName(thread))) },
    { name: timeline.scopes.document, choices: documents.map(({ key, identity }) => choiceOf({ of: 'document', key }, documentLabel(identity, words))) },
  ];
  const all = choiceOf({ of: 'all' }, timeline.scopes.all);
  const known = [all, ...groups.flatMap(({ choices }) => choices)];
  const current = choiceOf(scope, scopeName(scope, { collections, motions, documents }, words));
  return (
    <label class="scope">
      <span class="label">{timeline.scope}</span>
      <select class="field" value={current.value} onChange={(event) => {
        const chosen = [...known, current].find(({ value }) => value === event.currentTarget.value);
        if (chosen !== undefined) onScope(chosen.scope);
      }}>
        <option value={all.value}>{all.name}</option>
        {!known.some(({ value }) => value === current.value) && <option value={current.value}>{current.name}</option>}
        {groups.filter(({ choices }) => choices.length > 0).map(({ name, choices }) => (
          <optgroup key={name} label={name}>{choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}</optgroup>
        ))}
      </select>
    </label>
  );
}

const choiceOf = (scope: Scope, name: string): Choice => ({ value: JSON.stringify(scope), name: shortened(name, MOST_NAME), scope });
