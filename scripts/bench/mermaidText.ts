import { indexOf, type Design, type Id } from '../../src/model/index.ts'

/** A design as Mermaid's flowchart, with its ELK layout: groups within groups, and the words of parts and lines. Spans
 *  are left out: a Mermaid subgraph cannot reach over others. */
export function mermaidText(design: Design): string {
  const index = indexOf(design)
  const inside = (parent: Id | undefined, indent: string): string[] => [
    ...index.childNodes(parent).map(({ id, label }) => `${indent}n_${id}["${quoted(label)}"]`),
    ...index
      .childGroups(parent)
      .flatMap(({ id, label }) => [
        `${indent}subgraph g_${id}["${quoted(label)}"]`,
        ...inside(id, `${indent}  `),
        `${indent}end`,
      ]),
  ]
  const lines = design.edges.map(({ from, to, label = '' }) =>
    label.trim() === '' ? `  n_${from} --> n_${to}` : `  n_${from} -->|"${quoted(label)}"| n_${to}`,
  )
  return [
    '---',
    'config:',
    '  layout: elk',
    '---',
    'flowchart LR',
    ...inside(undefined, '  '),
    ...lines,
  ].join('\n')
}

function quoted(text: string): string {
  return text.replaceAll(/["<>&`\\\n]/gu, ' ')
}
