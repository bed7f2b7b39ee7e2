import { groupInfo, serviceOf } from '../../../catalog/index.ts'
import { groupKinds } from '../../../model/index.ts'
import { sessionStore, type Placeable } from '../../../store/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useSession } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { say } from '../words.ts'

/** What the next tap does, while something of the palette waits for its place. */
export function PlacingHint() {
  const placing = useSession((session) => session.placing)
  const language = useLanguage()
  if (!placing) return null
  return (
    <output className={styles.placing}>
      {say('tapToPlace', { name: infoOf(placing)?.name[language] ?? placing.id })}
      <button type="button" onClick={() => sessionStore.getState().set({ placing: undefined })}>
        {say('cancel')}
      </button>
    </output>
  )
}

function infoOf({ what, id }: Placeable) {
  if (what === 'service') return serviceOf(id)
  const kind = groupKinds.find((one) => one === id)
  return kind && groupInfo(kind)
}
