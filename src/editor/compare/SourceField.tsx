import { use, useId } from 'react'
import { sampleTopics } from '../../model/index.ts'
import { documentStore, sampleIndex, type SampleEntry } from '../../store/index.ts'
import { titleIn, useLanguage, useText } from '../i18n/index.ts'
import { useDocument } from '../ui/useStores.ts'
import styles from './Compare.module.css'
import { valueOf, type Source } from './sides.ts'
import { words } from './words.ts'

interface SourceFieldProps {
  readonly label: string
  readonly value: Source | undefined
  readonly onChange: (source: Source) => void
}

/** Which drawing stands on one side: the open one, its other half, a sample or a file. */
export function SourceField({ label, value, onChange }: SourceFieldProps) {
  const language = useLanguage()
  const text = words[language]
  const topics = useText().gallery.topics
  const samples = use(sampleIndex())
  const title = useDocument((document) => titleIn(document.design, language))
  const titleOf = (sample: SampleEntry) =>
    language === 'ko' ? (sample.ko.title ?? sample.title) : sample.title
  const twin = samples.find(({ slug }) => slug === documentStore.getState().design.sample?.twin)
  const file = useId()
  const choose = (chosen: string) => {
    if (chosen === 'current') onChange({ kind: 'current' })
    else if (chosen === 'file') document.getElementById(file)?.click()
    else onChange({ kind: 'sample', slug: chosen.slice('sample:'.length) })
  }
  return (
    <label className={styles.source}>
      <span>{label}</span>
      <select
        data-first=""
        className={styles.select}
        value={value ? valueOf(value) : ''}
        onChange={(event) => choose(event.target.value)}
      >
        {!value && <option value="">{text.choose}</option>}
        <option value="current">{`${text.current}: ${title}`}</option>
        {value?.kind === 'file' && <option value="file">{value.name}</option>}
        {value?.kind !== 'file' && <option value="file">{text.file}</option>}
        {twin && <option value={`sample:${twin.slug}`}>{text.twin(titleOf(twin))}</option>}
        {sampleTopics.map((topic) => (
          <optgroup key={topic} label={topics[topic]}>
            {samples
              .filter((sample) => sample.topic === topic && sample !== twin)
              .map((sample) => (
                <option key={sample.slug} value={`sample:${sample.slug}`}>
                  {titleOf(sample)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <input
        id={file}
        type="file"
        accept=".json,.png,.svg"
        hidden
        tabIndex={-1}
        onChange={(event) => void readInto(event.target.files?.[0], onChange)}
      />
    </label>
  )
}

async function readInto(file: File | undefined, onChange: (source: Source) => void): Promise<void> {
  if (!file) return
  const { readEmbedded } = await import('../../formats/index.ts')
  const text = (await readEmbedded(new Uint8Array(await file.arrayBuffer()))) ?? ''
  onChange({ kind: 'file', name: file.name, text })
}
