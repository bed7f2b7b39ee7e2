import ChevronsDownUp from 'lucide-react/icons/chevrons-down-up'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import FolderInput from 'lucide-react/icons/folder-input'
import Pencil from 'lucide-react/icons/pencil'
import Spline from 'lucide-react/icons/spline'
import Trash2 from 'lucide-react/icons/trash-2'
import { indexOf, labelOf, type Design, type Id } from '../../model/index.ts'
import { announce, collapseParts, expandParts, isCollapsed, isOpen } from '../canvas/index.ts'
import { runCommand } from '../commands/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDocument } from '../ui/useStores.ts'
import { homesFor, moveInside } from './moveInside.ts'
import styles from './Outline.module.css'
import { words } from './words.ts'

interface OutlineActionsProps {
  readonly id: Id
  readonly order: readonly Id[]
  readonly onRename: (id: Id) => void
  readonly onMoved: (id: Id) => void
}

/** What can be done with the selected row, for those who do not know the keys. */
export function OutlineActions({ id, order, onRename, onMoved }: OutlineActionsProps) {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const index = indexOf(design)
  const isNode = index.nodes.has(id)
  return (
    <div className={styles.actions}>
      <IconButton
        small
        label={text.rename}
        keys="F2"
        icon={<Pencil size={16} />}
        onClick={() => onRename(id)}
      />
      {isNode && (
        <IconButton
          small
          label={text.connect}
          keys="C"
          icon={<Spline size={16} />}
          onClick={() => runCommand('toolConnect')}
        />
      )}
      {(isOpen(design, id) || isCollapsed(design, id)) && (
        <IconButton
          small
          label={isCollapsed(design, id) ? text.expand : text.collapse}
          keys={isCollapsed(design, id) ? 'Mod+End' : 'Mod+Home'}
          icon={isCollapsed(design, id) ? <ChevronsUpDown size={16} /> : <ChevronsDownUp size={16} />}
          onClick={() => (isCollapsed(design, id) ? expandParts([id]) : collapseParts([id]))}
        />
      )}
      {(isNode || index.groups.has(id)) && <MoveInto {...{ id, order, design, onMoved }} />}
      <IconButton
        small
        label={text.delete}
        keys="Delete"
        icon={<Trash2 size={16} />}
        onClick={() => runCommand('delete')}
      />
    </div>
  )
}

interface MoveIntoProps extends Pick<OutlineActionsProps, 'id' | 'order' | 'onMoved'> {
  readonly design: Design
}

function MoveInto({ id, order, design, onMoved }: MoveIntoProps) {
  const text = words[useLanguage()]
  const parent = indexOf(design).parentOf(id)
  const nameOf = (home: Id | undefined) => (home === undefined ? text.outside : pathName(design, home))
  return (
    <span data-outline-move="">
      <Menu
        label={text.moveInto}
        triggerClass={styles.move}
        trigger={
          <>
            <FolderInput size={16} aria-hidden="true" />
            {text.moveInto}
          </>
        }
        items={homesFor(design, id, order).map((home) => ({
          id: home ?? 'top',
          label: nameOf(home),
          checked: home === parent,
          run: () => {
            const moved =
              home !== parent &&
              tryEdit(text.undoMove, (before) => moveInside(before, id, home), { select: [id] })
            if (moved) announce(text.moved(labelOf(design, id), nameOf(home)))
            requestAnimationFrame(() => onMoved(id))
          },
        }))}
      />
    </span>
  )
}

/** A group with the one around it, for many are called alike. */
function pathName(design: Design, group: Id): string {
  const [around] = indexOf(design).ancestors(group)
  return around ? `${labelOf(design, around.id)} / ${labelOf(design, group)}` : labelOf(design, group)
}
