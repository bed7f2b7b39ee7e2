import { layoutOf } from '../../layout/index.ts'
import type { Design } from '../../model/index.ts'
import { composeScene, noOverlay } from '../../scene/index.ts'
import type { Overlay, Scene } from '../../scene/index.ts'

/** A subnet with two servers and a line between them, every text of it `label`. */
export function aDesign(label: string): Design {
  return {
    format: 'faultline/1',
    title: label,
    groups: [
      { id: 'cloud', kind: 'cloud', label },
      { id: 'az', kind: 'az', label, zone: 'a' },
      { id: 'net', kind: 'subnet-public', label, parent: 'az' },
    ],
    nodes: [
      { id: 'one', service: 'ec2', label, group: 'net' },
      { id: 'two', service: 'ec2', label, group: 'net' },
    ],
    spans: [{ id: 'asg', kind: 'asg', label, members: ['one', 'two'] }],
    edges: [{ id: 'e', from: 'one', to: 'two', label }],
    view: {
      positions: { cloud: [0, 0], az: [0, 300], net: [20, 44], one: [40, 60], two: [300, 60] },
      sizes: { cloud: [300, 200], az: [520, 260], net: [470, 190] },
    },
  }
}

/** The scene of `aDesign`. */
export function aScene(label: string, overlay: Overlay = noOverlay): Scene {
  const design = aDesign(label)
  return composeScene(design, layoutOf(design), overlay)
}

/** A drawn square instead of the real art, with an id that clashes with every other's. */
export const fakeIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><title>x</title><defs><clipPath id="a"><path d="M0 0h48v48H0z"/></clipPath></defs><g clip-path="url(#a)"><path d="M0 0h9v9H0z"/></g></svg>'

/** `fakeIcon` for every icon of a scene. */
export function fakeIcons(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, fakeIcon]))
}
