import { useEffect } from 'react'
import { useReactFlow } from '@xyflow/react'
import { documentStore } from '../../../store/index.ts'
import { useSession } from '../../ui/useStores.ts'
import { canvasView, wantsMotion } from '../canvasView.ts'
import type { AnyFlowNode } from './toFlow.ts'

/** What a considered change would bring is brought into sight; when it is not made, the view goes back. */
export function useShownChange(): void {
  const flow = useReactFlow<AnyFlowNode>()
  const title = useSession((session) => session.preview?.title)
  const ghosts = useSession((session) => session.preview?.ghosts)
  useEffect(() => {
    if (title === undefined || !ghosts) return
    const before = flow.getViewport()
    const { design } = documentStore.getState()
    if (!canvasView.include(ghosts.keys())) return
    return () => {
      if (documentStore.getState().design === design)
        void flow.setViewport(before, wantsMotion() ? { duration: 220 } : undefined)
    }
  }, [flow, title, ghosts])
}
