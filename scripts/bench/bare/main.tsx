/** React Flow as it comes, with default nodes and edges: what our frames are measured against. */
import { ReactFlow, useEdgesState, useNodesState, type Edge, type Node } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'

interface Given {
  readonly nodes: Node[]
  readonly edges: Edge[]
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
      fitView
    />
  )
}

const response = await fetch('given.json')
const given: Given = await response.json()
const root = document.getElementById('app')
if (root) createRoot(root).render(<Bare given={given} />)
