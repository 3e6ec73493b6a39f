import { Window } from 'happy-dom'

/** The texts of all elements with this name, as a reader of XML has them. */
export function textsIn(xml: string, name: string): string[] {
  const { document } = documentOf(xml)
  return Array.from(document.getElementsByTagName(name), (one) => one.textContent)
}

/** An attribute of all elements with this name. */
export function attributesIn(xml: string, name: string, attribute: string): (string | null)[] {
  const { document } = documentOf(xml)
  return Array.from(document.getElementsByTagName(name), (one) => one.getAttribute(attribute))
}

function documentOf(xml: string) {
  const { DOMParser } = new Window()
  return { document: new DOMParser().parseFromString(xml, 'application/xml') }
}
