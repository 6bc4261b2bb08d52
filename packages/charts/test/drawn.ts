import type { Element, ElementContent, Root } from 'hast'
import type { Picture } from '../src/index.ts'

type Node = ElementContent | Root | Root['children'][number]

/** Every element of a picture that a test asks for, in its order. */
export function drawn({ svg }: Picture, is: (element: Element) => boolean): Element[] {
  const within = (node: Node): Element[] => [
    ...(node.type === 'element' && is(node) ? [node] : []),
    ...('children' in node ? node.children.flatMap(within) : []),
  ]
  return within(svg)
}

/** Those with a class. */
export function withClass(picture: Picture, name: string): Element[] {
  return drawn(picture, ({ properties }) => (properties.className as string[] | undefined)?.includes(name) ?? false)
}

export function textOf(node: Node): string {
  if (node.type === 'text') return node.value.replaceAll(/[\u2066-\u2069]/g, '')
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The lines that are written in the drawing, without what only screen readers and pointers are told. */
export function lines(picture: Picture): string[] {
  return drawn(picture, ({ tagName }) => tagName === 'text').map(textOf)
}
