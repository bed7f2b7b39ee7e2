/** React Flow as it comes, with default nodes and edges: what our frames are measured against. */
import { ReactFlow, useEdgesState, useNodesState, type Edge, type Node } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'

interface Given {
  readonly nodes: Node[]
  readonly edges: Edge[]
}

/** At reading size only what is in sight is drawn, around the middle of everything; else all of it at once. */
const reading = new URLSearchParams(location.search).has('reading')

function middleAtReadingSize({ nodes }: Given) {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const x = middle(nodes.map(({ position }) => position.x))
  const y = middle(nodes.map(({ position }) => position.y))
  return { x: innerWidth / 2 - x, y: innerHeight / 2 - y, zoom: 1 }
}

function Bare({ given }: { readonly given: Given }) {
  const [nodes, , onNodesChange] = useNodesState(given.nodes)
  const [edges, , onEdgesChange] = useEdgesState(given.edges)
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.02}
      panOnScroll
      onlyRenderVisibleElements={reading}
      {...(reading ? { defaultViewport: middleAtReadingSize(given) } : { fitView: true })}
    />
  )
}

const response = await fetch('given.json')
const given: Given = await response.json()
const root = document.getElementById('app')
if (root) createRoot(root).render(<Bare given={given} />)
