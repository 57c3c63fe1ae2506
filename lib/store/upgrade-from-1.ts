import type { Transaction } from 'dexie';
import { firstNumber } from './document-number';
import type { StoredDocument } from './schema';

/**
 * Gives every document of version 1 its number, in the transaction in which the browser upgrades the database. What is derived
 * follows in steps that can be broken off (see `derive.ts`), so that no number of readings makes the upgrade long.
 */
export async function upgradeFrom1(transaction: Transaction): Promise<void> {
  const taken = new Set<number>();
  await transaction.table<StoredDocument>('documents').orderBy('order').modify((document) => {
    let number = firstNumber(document.readAt);
    while (taken.has(number)) number -= 1;
    taken.add(number);
    Object.assign(document, { number, derived: 0 });
  });
}
