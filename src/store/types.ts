import type { Analysis, Failure, Simulation } from '../analysis/types.ts'
import type { Finding, Language } from '../checks/types.ts'
import type { Layout } from '../layout/types.ts'
import type { Point } from '../model/geometry.ts'
import type { Design, Id, Sample, SampleTopic } from '../model/types.ts'
import type { Ghost, Scene } from '../scene/types.ts'

/** One undo step: the design and the selection on both sides. Values share structure, so a step costs what it changed. */
export interface HistoryStep {
  readonly label: string
  readonly before: { readonly design: Design; readonly selection: readonly Id[] }
  readonly after: { readonly design: Design; readonly selection: readonly Id[] }
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Another tab writes this document; this one shows it. */
  | { readonly kind: 'elsewhere' }

/** The one immutable document, its history, and whether it is kept. Lives in `documentStore`. */
export interface DocumentState {
  readonly design: Design
  /** Changes when another document is opened, so that late answers for an old one are dropped. */
  readonly documentId: string
  /** Under which the document is kept in this browser; the same after a reload. */
  readonly keptId: string
  readonly fileName?: string | undefined
  /** What the file on disk holds, once the document was opened from one or saved to one. */
  readonly onDisk?: Design | undefined
  /** The gesture the last edit belonged to: while it goes on, the picture is only patched, not routed afresh. */
  readonly gesture?: string | undefined
  readonly past: readonly HistoryStep[]
  readonly future: readonly HistoryStep[]
  readonly save: SaveState
  /** One undo step. A refused edit throws `EditRefused` and changes nothing.
   *  Edits of one `gesture` (a drag, say) join into one step. */
  readonly edit: (label: string, change: (design: Design) => Design, options?: EditOptions) => void
  /** Takes back everything of the gesture that is under way, as if it had never begun (Escape during a drag). */
  readonly abandon: (gesture: string) => void
  /** The gesture is over: what was only patched while it went on is drawn afresh, and the next edit is a new step. */
  readonly finish: (gesture: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** So many steps back (negative) or forth at once. */
  readonly travel: (steps: number) => void
  /** Replaces the document; clears history. Positions must be complete (see `openDesign`). Without a `keptId` it is a
   *  document this browser does not have yet. */
  readonly replace: (design: Design, options?: OpenOptions) => void
  /** Shows what another tab has made of this document: no step of ours, so history starts anew. */
  readonly follow: (design: Design) => void
  /** From here on this is a document of its own, kept under another id. */
  readonly fork: (keptId: string) => void
  /** The file on disk now holds this design. */
  readonly setOnDisk: (design: Design, fileName: string) => void
  readonly setSave: (save: SaveState) => void
}

export interface OpenOptions {
  readonly fileName?: string
  readonly keptId?: string
  /** It is a file as it is on disk, not a copy of one in a picture. */
  readonly onDisk?: boolean
}

export interface EditOptions {
  readonly gesture?: string
  readonly select?: readonly Id[]
}

/** How a list of findings is arranged. */
export type FindingsBy = 'severity' | 'flow' | 'pillar' | 'part'

/** A change somebody considers: shown on the drawing and nowhere else, until it is made or dropped. */
export interface Preview {
  /** The document it starts from; void once that changes. */
  readonly from: Design
  readonly design: Design
  readonly title: string
  readonly ghosts: ReadonlyMap<Id, Ghost>
  /** Of the changed design; absent while a large one is judged. */
  readonly verdict?: { readonly analysis: Analysis; readonly findings: readonly Finding[] } | undefined
}

export type Tool = 'select' | 'hand' | 'connect' | 'group' | 'text' | 'fail'
export type Panel = 'inspector' | 'findings' | 'simulate'
export type Theme = 'light' | 'dark' | 'system'

/** A message that needs no answer: a refusal and its reason, a file that could not be read. */
export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'refused' | 'error'
  readonly text: string
  readonly details?: readonly string[]
  /** Id of a command that helps, offered beside the words. */
  readonly command?: string
}

export type Dialog =
  'gallery' | 'export' | 'help' | 'commands' | 'documents' | 'versions' | 'compare' | 'quiz' | 'sweep'

/** The group under the pointer during a drag, and why it may not take what is dragged. */
export interface DropTarget {
  readonly id: Id
  readonly allowed: boolean
  readonly reason?: string
}

/** Something small over the drawing that takes the keyboard until it is done. `at`: pixels of the window. */
export type Popup =
  | { readonly kind: 'menu'; readonly at: Point }
  | { readonly kind: 'find' }
  | { readonly kind: 'quick' }
  | { readonly kind: 'history' }
  /** Choosing the service that follows `from`; it comes to stand at `spot`, a point of the drawing. */
  | { readonly kind: 'follow'; readonly from: Id; readonly spot: Point; readonly at: Point }
  /** Choosing the service that comes to stand at `spot`. */
  | { readonly kind: 'place'; readonly spot: Point; readonly at: Point }
  /** Choosing the service that takes the place of these. */
  | { readonly kind: 'replace'; readonly ids: readonly Id[]; readonly at: Point }

/** Work under way, long enough to say so. */
export interface Busy {
  readonly what: string
  /** Nobody waits for it: everything else can be done meanwhile. */
  readonly aside: boolean
  /** The way out, once it takes long enough to want one. */
  readonly cancel?: () => void
}

/** Something of the palette. */
export interface Placeable {
  readonly what: 'service' | 'group' | 'span'
  readonly id: string
}

/** Selection, tools, panels, simulation: never saved into the document. Lives in `sessionStore`. */
export interface SessionState {
  readonly selection: ReadonlySet<Id>
  readonly tool: Tool
  readonly panel: Panel
  /** The list to come back to once nothing is selected: the inspector came in its place for what is. */
  readonly panelBefore?: Panel | undefined
  /** It was asked for while something was selected: it stays whatever is. */
  readonly panelStays: boolean
  readonly overlays: boolean
  /** The drawing as a tree stands where the palette does. */
  readonly outline: boolean
  /** The tour is under way. */
  readonly tour: boolean
  /** Chosen in the palette by touch: the next tap on the drawing places it. */
  readonly placing?: Placeable | undefined
  readonly theme: Theme
  readonly language: Language
  readonly failed: readonly Failure[]
  /** Key of the finding whose chain is lit. */
  readonly focus?: string | undefined
  readonly preview?: Preview | undefined
  readonly findingsBy: FindingsBy
  /** Findings whose words do not hold this are left out of the list. */
  readonly findingsFilter: string
  readonly hovered?: Id | undefined
  readonly renaming?: Id | undefined
  readonly dropTarget?: DropTarget | undefined
  readonly dialog?: Dialog | undefined
  readonly popup?: Popup | undefined
  /** Moved parts keep to the grid. */
  readonly grid: boolean
  /** Moved parts line up with others near them. */
  readonly snap: boolean
  /** Samples the open dialog is about: two to compare, one to look through. */
  readonly subject?: readonly string[] | undefined
  /** What takes long enough to say so, in the order it was begun (see `underWay`). */
  readonly busy: readonly Busy[]
  readonly notices: readonly Notice[]
  readonly recentServices: readonly string[]
  readonly select: (ids: Iterable<Id>) => void
  /** Selects what somebody took on the drawing: its properties come in the place of the findings, unless these stay. */
  readonly choose: (ids: Iterable<Id>) => void
  readonly set: (
    change: Partial<Omit<SessionState, 'select' | 'choose' | 'set' | 'notify' | 'dismiss' | 'toggleFailed'>>,
  ) => void
  readonly toggleFailed: (failure: Failure) => void
  readonly notify: (tone: Notice['tone'], text: string, details?: readonly string[], command?: string) => void
  readonly dismiss: (id: number) => void
}

/** Functions of the document, computed again after each change. Lives in `derivedStore`. */
export interface DerivedState {
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  readonly simulation?: Simulation
  readonly layout: Layout
  readonly scene: Scene
  /** Analysis and findings belong to an earlier design; the worker's answer is under way. */
  readonly pending: boolean
  /** What went wrong while judging: the drawing goes on without a verdict. */
  readonly trouble?: string | undefined
  /** Somebody had enough of the judging: analysis and findings belong to an earlier design until the next change. */
  readonly cancelled?: boolean | undefined
  /** Judges this design after all. */
  readonly judgeAgain: () => void
  /** The scene shows what the document is: where hundreds of parts change at once it follows a moment later. */
  readonly drawNow: () => void
  /** Makes the scene of a design ready that is to be opened, as long as it is wanted, without keeping the page busy;
   *  gives whether it is ready. */
  readonly drawAhead: (design: Design, layout: Layout, isWanted: () => boolean) => Promise<boolean>
}

/** What the gallery knows of a sample before it is opened. */
export interface SampleEntry {
  readonly slug: string
  readonly title: string
  readonly description?: string
  readonly source?: readonly string[]
  readonly topic?: SampleTopic
  readonly role?: Sample['role']
  readonly twin?: string
  readonly ko: { readonly title?: string; readonly description?: string }
  /** Ids of the services it draws, each once. */
  readonly services?: readonly string[]
  /** Flows its expectations judge, parts of the design they call single points of failure, and zones and links they
   *  call gaps. */
  readonly verdict: {
    readonly flows: number
    readonly spofs: number
    readonly azGaps: number
    readonly linkGaps: number
  }
}

/** How a picture is made; all of it has a default that suits notes. */
export interface PictureOptions {
  readonly theme?: 'light' | 'dark'
  readonly background?: string
  /** 1 to 4, for pixels. */
  readonly scale?: number
  /** With rings, badges and hatches as on the canvas; false gives the clean drawing. */
  readonly findings?: boolean
  /** The document travels inside, so that the picture can be opened again. */
  readonly embed?: boolean
}
