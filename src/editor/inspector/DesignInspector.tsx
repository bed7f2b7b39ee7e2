import Columns2 from 'lucide-react/icons/columns-2'
import Download from 'lucide-react/icons/download'
import LayoutGrid from 'lucide-react/icons/layout-grid'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import Zap from 'lucide-react/icons/zap'
import { setTitle, type Design } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { describeDesign, descriptionIn, titleIn, useLanguage, useText } from '../i18n/index.ts'
import { FlowsSection } from '../flows/index.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

/** Nothing selected: the drawing itself, and what to do next. */
export function DesignInspector({ design }: { readonly design: Design }) {
  const words = useInspectorText()
  const drawn = design.nodes.length + design.groups.length > 0
  const flows = useDerived((derived) => derived.analysis.flows.length)
  return (
    <>
      {drawn && <p className={styles.intro}>{words.hint}</p>}
      <Section title={words.design}>
        <Naming design={design} />
        {design.source && design.source.length > 0 && (
          <div className={styles.stack}>
            <span className={styles.rowLabel}>{words.source}</span>
            <ul className={styles.sources}>
              {design.source.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      <SampleNotice design={design} />
      {drawn && <FlowsSection />}
      <Section title={words.counts}>
        <dl className={styles.counts}>
          <Count name={words.nodes} count={design.nodes.length} />
          <Count name={words.groups} count={design.groups.length} />
          <Count name={words.edges} count={design.edges.length} />
          <Count name={words.flows} count={flows} />
        </dl>
      </Section>
      {/* An empty drawing says in its middle how to begin. */}
      {drawn && <NextSteps drawn={design.nodes.length > 0} />}
    </>
  )
}

/** What the drawing is called and what it is about. */
function Naming({ design }: { readonly design: Design }) {
  const text = useText()
  const language = useLanguage()
  const words = useInspectorText()
  // Another value makes the browser lay out all that changed so far; fields of its own come with their values.
  const documentId = useDocument((document) => document.documentId)
  return (
    <>
      <div className={styles.stack}>
        <span className={styles.rowLabel}>{words.designTitle}</span>
        <TextField
          key={documentId}
          small
          label={words.designTitle}
          value={titleIn(design, language)}
          onCommit={(title) => tryEdit(text.notice.rename, (current) => setTitle(current, title))}
        />
      </div>
      <div className={styles.stack}>
        <span className={styles.rowLabel}>{words.description}</span>
        <TextField
          key={documentId}
          lines={3}
          label={words.description}
          placeholder={words.descriptionHint}
          value={descriptionIn(design, language)}
          onCommit={(description) =>
            tryEdit(text.edit.description, (current) => describeDesign(current, description))
          }
        />
      </div>
    </>
  )
}

/** What a sample wants its reader to see. */
function SampleNotice({ design }: { readonly design: Design }) {
  const words = useInspectorText()
  const language = useLanguage()
  if (!design.sample) return undefined
  const notice = language === 'ko' ? design.sample.ko.notice : design.sample.notice
  return (
    <Section title={words.notice}>
      <p className={styles.prose}>{notice}</p>
      {design.sample.twin !== undefined && (
        <Button
          small
          icon={<Columns2 size={14} />}
          onClick={() => sessionStore.getState().set({ dialog: 'compare', subject: undefined })}
        >
          {words.compareTwin}
        </Button>
      )}
    </Section>
  )
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <div className={styles.count}>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  )
}

/** What there is to do with a drawing; with an empty one there is only to begin. */
function NextSteps({ drawn }: { readonly drawn: boolean }) {
  const text = useInspectorText()
  const findings = useDerived((derived) => derived.findings.filter((finding) => !finding.waived).length)
  const { set } = sessionStore.getState()
  return (
    <Section title={text.next}>
      <div className={styles.next}>
        {findings > 0 && (
          <Button icon={<TriangleAlert size={16} />} onClick={() => set({ panel: 'findings' })}>
            {text.nextFindings(findings)}
          </Button>
        )}
        {drawn && (
          <Button icon={<Zap size={16} />} onClick={() => set({ panel: 'simulate' })}>
            {text.nextSimulate}
          </Button>
        )}
        <Button icon={<LayoutGrid size={16} />} onClick={() => set({ dialog: 'gallery' })}>
          {text.nextSamples}
        </Button>
        {drawn && (
          <Button icon={<Download size={16} />} onClick={() => set({ dialog: 'export' })}>
            {text.nextExport}
          </Button>
        )}
      </div>
    </Section>
  )
}
