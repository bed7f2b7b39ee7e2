import { useSyncExternalStore } from 'react'
import type { ThemeName } from '../../../scene/index.ts'
import { useSession } from '../../ui/useStores.ts'

const query = '(prefers-color-scheme: dark)'

/** The theme in force: the chosen one, else the system's. */
export function useThemeName(): ThemeName {
  const chosen = useSession((session) => session.theme)
  const systemDark = useSyncExternalStore(listen, () => matchMedia(query).matches)
  return chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen
}

function listen(changed: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
