import FileInput from 'lucide-react/icons/file-input'
import { useEffect, useState } from 'react'
import { useText } from '../editor/i18n/index.ts'
import { openFile } from '../store/index.ts'
import styles from './DropToOpen.module.css'

/** A file dropped anywhere on the page is opened; what is dragged inside the page is left alone. */
export function DropToOpen() {
  const text = useText().app
  const [over, setOver] = useState(false)
  useEffect(() => listen(setOver), [])
  if (!over) return undefined
  return (
    <div className={styles.veil} aria-hidden="true">
      <div className={styles.card}>
        <FileInput size={28} />
        <p className={styles.title}>{text.dropTitle}</p>
        <p>{text.dropHint}</p>
      </div>
    </div>
  )
}

function listen(setOver: (over: boolean) => void): () => void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  const onOver = (event: DragEvent) => {
    if (!hasFiles(event)) return
    // Without this the browser would leave the page and show the file.
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) void file.arrayBuffer().then((bytes) => openFile(new Uint8Array(bytes), file.name))
  }
  window.addEventListener('dragover', onOver)
  window.addEventListener('dragleave', onLeave)
  window.addEventListener('drop', onDrop)
  return () => {
    window.removeEventListener('dragover', onOver)
    window.removeEventListener('dragleave', onLeave)
    window.removeEventListener('drop', onDrop)
  }
}
