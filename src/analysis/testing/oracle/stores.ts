import type { Node } from '../../../model/index.ts'
import { is, isRouter } from './facts.ts'

/** What keeps state and is no router. */
export const isStore = (node: Node): boolean => is(node, 'stateful') && !isRouter(node)
