/**
 * Reads of the DOM that a page cannot lead astray. In Chromium a form control named `firstChild` hides the
 * form's own property, also from content scripts; the getters of the prototypes cannot be hidden. Outside a
 * browser there are no such prototypes, and no such forms: the property itself is read.
 */
function getter<Owner extends object, Name extends keyof Owner>(prototype: Owner | undefined, name: Name): (owner: Owner) => Owner[Name] {
  const property = prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
  if (property?.get === undefined) return (owner) => owner[name];
  return (owner) => property.get?.call(owner) as Owner[Name];
}

const node = typeof Node === 'undefined' ? undefined : Node.prototype;
const element = typeof Element === 'undefined' ? undefined : Element.prototype;

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_NODE = 4;

export const firstChildOf = getter(node, 'firstChild');
export const nextSiblingOf = getter(node, 'nextSibling');
export const parentOf = getter(node, 'parentNode');
export const nodeTypeOf = getter(node, 'nodeType');
export const textContentOf = getter(node, 'textContent');
export const localNameOf = getter(element, 'localName');

/** What text and CDATA nodes hold. */
export const dataOf = getter(typeof CharacterData === 'undefined' ? undefined : CharacterData.prototype, 'data');

/** An attribute, or `null`; never a form control that is called `getAttribute`. */
export function attributeOf(owner: Element, name: string): string | null {
  return (element?.getAttribute ?? owner.getAttribute).call(owner, name);
}

/** Whether an element has any attribute: most have none, and need no further look. */
export function hasAttributes(owner: Element): boolean {
  return (element?.hasAttributes ?? owner.hasAttributes).call(owner);
}

/** The first element below `owner` that matches, or `null`; also for a selector that the engine does not know. */
export function queryOne(owner: Element | Document, selector: string): Element | null {
  try {
    return queriesOf(owner).querySelector.call(owner, selector);
  } catch {
    return null;
  }
}

/** All elements below `owner` that match, in order; none for a selector that the engine does not know. */
export function queryAll(owner: Element | Document, selector: string): Element[] {
  try {
    return Array.from(queriesOf(owner).querySelectorAll.call(owner, selector));
  } catch {
    return [];
  }
}

/** Whether an element is of a class. */
export function hasClass(owner: Element, name: string): boolean {
  const names = attributeOf(owner, 'class');
  return names !== null && ` ${names} `.includes(` ${name} `);
}

export const isElement = (candidate: Node): candidate is Element => nodeTypeOf(candidate) === ELEMENT_NODE;

export function isText(candidate: Node): candidate is Text {
  const type = nodeTypeOf(candidate);
  return type === TEXT_NODE || type === CDATA_NODE;
}

interface Queries {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element>;
}

/** The prototype that holds the query methods of a node, or the node itself outside a browser. */
function queriesOf(owner: Element | Document): Queries {
  if (element === undefined || typeof Document === 'undefined') return owner;
  return nodeTypeOf(owner) === ELEMENT_NODE ? element : Document.prototype;
}
