import type { Node } from '../../model/index.ts'
import { textIn } from './props.ts'

/** Engines that keep each other's schema. */
const families: readonly (readonly [family: string, names: RegExp])[] = [
  ['postgresql', /postgres/i],
  ['mysql', /mysql|mariadb/i],
  ['oracle', /oracle/i],
  ['sqlserver', /sql ?server|mssql/i],
  ['db2', /\bdb2\b/i],
  ['mongodb', /mongo|documentdb/i],
]

/** The family a database's engine belongs to, by its property, else by its label; undefined where neither says. */
export function engineFamily(node: Node): string | undefined {
  const stated = textIn(node, 'engine') || (node.service === 'documentdb' ? 'documentdb' : node.label)
  const named = families.filter(([, names]) => names.test(stated))
  return named[0]?.[0]
}

/** Whether a label names several engines, or says that the engine is another. */
export function saysOtherEngine(node: Node): boolean {
  return /different engine|another engine|다른 엔진/i.test(node.label)
}
