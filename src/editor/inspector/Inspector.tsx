import { useMemo } from 'react'
import { useSession } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { DesignInspector } from './DesignInspector.tsx'
import { EdgeInspector } from './EdgeInspector.tsx'
import { GroupInspector } from './GroupInspector.tsx'
import { ManyInspector } from './ManyInspector.tsx'
import { NodeInspector } from './NodeInspector.tsx'
import { SpanInspector } from './SpanInspector.tsx'
import { subjectOf } from './subjectOf.ts'

/** What is selected, and how to change it. */
export function Inspector() {
  const design = useStructure()
  const selection = useSession((session) => session.selection)
  const subject = useMemo(() => subjectOf(design, selection), [design, selection])
  switch (subject.what) {
    case 'design':
      return <DesignInspector design={design} />
    case 'node':
      return <NodeInspector key={subject.part.id} design={design} node={subject.part} />
    case 'group':
      return <GroupInspector key={subject.part.id} design={design} group={subject.part} />
    case 'span':
      return <SpanInspector key={subject.part.id} design={design} span={subject.part} />
    case 'edge':
      return <EdgeInspector key={subject.part.id} design={design} edge={subject.part} />
    case 'many':
      return <ManyInspector design={design} ids={subject.ids} />
  }
}
