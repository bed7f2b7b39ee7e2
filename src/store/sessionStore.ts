import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../checks/index.ts'
import type { Id } from '../model/types.ts'
import { readPreference, writePreference } from './preferences.ts'
import type { FindingsBy, SessionState, Theme } from './types.ts'

const recentLimit = 8

/** Selection, tools, panels and simulation of this window; theme, language and recent services outlive it. */
export function createSessionStore(): StoreApi<SessionState> {
  let notices = 0
  return createStore<SessionState>()((set, get) => ({
    ...atFirst(),
    select(ids) {
      const next = new Set(ids)
      const now = get()
      if (!sameSet(next, now.selection)) set({ selection: next, ...panelWithout(now, next) })
    },
    choose(ids) {
      const next = new Set(ids)
      const now = get()
      if (next.size === 0 || !givesWay(now)) now.select(next)
      else set({ selection: next, panel: 'inspector', panelBefore: now.panel })
    },
    set(change) {
      set({
        // What fails is looked for on all of the drawing: no finding leaves a part of it pale.
        ...(change.panel === 'simulate' && { focus: undefined }),
        ...(change.panel && { panelBefore: undefined }),
        ...change,
      })
      if (change.theme) writePreference('theme', change.theme)
      if (change.grid !== undefined) writePreference('grid', change.grid)
      if (change.snap !== undefined) writePreference('snap', change.snap)
      if (change.language) writePreference('language', change.language)
      if (change.findingsBy) writePreference('findingsBy', change.findingsBy)
      if (change.recentServices) writePreference('recentServices', change.recentServices)
    },
    toggleFailed(failure) {
      const { failed } = get()
      set({
        failed: failed.includes(failure) ? failed.filter((one) => one !== failure) : [...failed, failure],
      })
    },
    notify(tone, text, details, command) {
      notices += 1
      const notice = { id: notices, tone, text, ...(details && { details }), ...(command && { command }) }
      // Saying the same thing twice in a row would only push older news away.
      const others = get().notices.filter((one) => one.text !== text || one.tone !== tone)
      set({ notices: [...others, notice] })
    },
    dismiss(id) {
      set({ notices: get().notices.filter((one) => one.id !== id) })
    },
  }))
}

/** What a visit begins with; what was chosen for good is as it was left. */
function atFirst() {
  return {
    selection: new Set<Id>(),
    tool: 'select' as const,
    panel: 'inspector' as const,
    panelStays: false,
    overlays: true,
    outline: false,
    tour: false,
    theme: readPreference('theme', isTheme, 'system'),
    language: readPreference('language', isLanguage, browserLanguage()),
    grid: readPreference('grid', isSwitch, false),
    snap: readPreference('snap', isSwitch, true),
    failed: [],
    findingsBy: readPreference('findingsBy', isFindingsBy, 'severity'),
    findingsFilter: '',
    busy: [],
    notices: [],
    recentServices: readPreference('recentServices', isNames, []).slice(0, recentLimit),
  } satisfies Partial<SessionState>
}

export const sessionStore = createSessionStore()

/** Puts a service first in the palette's recently used. */
export function rememberService(id: string): void {
  const { recentServices, set } = sessionStore.getState()
  set({ recentServices: [id, ...recentServices.filter((one) => one !== id)].slice(0, recentLimit) })
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function isTheme(value: unknown): value is Theme {
  return value === 'light' || value === 'dark' || value === 'system'
}

function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ko'
}

function isFindingsBy(value: unknown): value is FindingsBy {
  return value === 'severity' || value === 'flow' || value === 'pillar' || value === 'part'
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function browserLanguage(): Language {
  return typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}

/** The list the inspector stood in for is back once nothing is selected. */
function panelWithout({ panelBefore }: SessionState, selection: ReadonlySet<Id>): Partial<SessionState> {
  const goesBack = selection.size === 0 && panelBefore !== undefined
  return goesBack ? { panel: panelBefore, panelBefore: undefined } : {}
}

/** Only the findings make room for properties: a simulation is looked at while parts are pointed at, and so is what somebody
 *  considers or is led through. */
function givesWay({ panel, panelStays, preview, tour }: SessionState): boolean {
  return panel === 'findings' && !panelStays && preview === undefined && !tour
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
