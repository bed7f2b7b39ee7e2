import { expect, type Locator, type Page } from '@playwright/test'

export interface Point {
  readonly x: number
  readonly y: number
}

/** How far the pointer goes before a press counts as a drag: React Flow wants more than three pixels. */
const dragStart = 6
/** Title of a group, from its top left corner, in the drawing's pixels: there a group is taken hold of. */
const titleGrip = { x: 70, y: 12 }
/** The middle of a part's icon, from the top of its box, as a share of the box's height (24 of 84). */
const iconMiddle = 24 / 84

export type Drawing = ReturnType<typeof drawingOn>

/** The drawing as a person uses it: parts by their names, a mouse, and what stands on the screen. */
/** Looks at an element frame by frame, until it stays where it is. Runs in the page. */
const untilStill = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    let before = ''
    let alike = 0
    const look = () => {
      const { x, y, width } = element.getBoundingClientRect()
      const now = `${x} ${y} ${width}`
      alike = now === before ? alike + 1 : 0
      before = now
      if (alike === 3) resolve()
      else requestAnimationFrame(look)
    }
    look()
  })

export function drawingOn(page: Page) {
  const canvas = page.getByRole('main')
  const all = canvas.locator('.react-flow__node')

  const rename = canvas.getByRole('textbox', { name: 'Rename' })

  /** A part, group or hull by its name, as a screen reader says it. */
  const part = (name: string): Locator => canvas.locator(`.react-flow__node:is(${labelled(name)})`)

  const boxOf = async (what: Locator) => {
    const box = await what.boundingBox()
    if (!box) throw new Error('The part is not on the screen')
    return box
  }

  /** Scale of the drawing on the screen. */
  const zoom = () =>
    canvas
      .locator('.react-flow__viewport')
      .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a)

  /** Where a part stands in the drawing's own pixels, however the view lies. */
  const placeOf = (name: string): Promise<Point> =>
    part(name).evaluate((node) => {
      const { e: x, f: y } = new DOMMatrix(getComputedStyle(node).transform)
      return { x, y }
    })

  /** Where one takes hold of a part, once the view glides no more: its icon; of a group: its title. */
  const grip = async (name: string): Promise<Point> => {
    await part(name).evaluate(untilStill)
    const box = await boxOf(part(name))
    if (await isGroup(part(name))) {
      const scale = await zoom()
      return { x: box.x + titleGrip.x * scale, y: box.y + titleGrip.y * scale }
    }
    return { x: box.x + box.width / 2, y: box.y + box.height * iconMiddle }
  }

  /** A point inside a part: shares of its width and height. */
  const inside = async (name: string, across = 0.5, down = 0.5): Promise<Point> => {
    const box = await boxOf(part(name))
    return { x: box.x + box.width * across, y: box.y + box.height * down }
  }

  /** A point so many of the drawing's pixels from the top left corner of a part. */
  const within = async (name: string, right: number, down: number): Promise<Point> => {
    const [box, scale] = [await boxOf(part(name)), await zoom()]
    return { x: box.x + right * scale, y: box.y + down * scale }
  }

  /** Presses at one point and carries to another; `let go: false` leaves the button down. */
  const carry = async (from: Point, to: Point, { letGo = true } = {}) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + dragStart, from.y + dragStart)
    await page.mouse.move(to.x, to.y, { steps: 8 })
    if (letGo) await page.mouse.up()
  }

  /** The right one of the four handles that a part shows when it is pointed at. */
  const handleOf = async (name: string): Promise<Point> => {
    const at = await grip(name)
    await page.mouse.move(at.x, at.y)
    const handle = canvas.locator('[class*="_handle_"]').nth(1)
    const middle = async () => {
      const { x, y, width, height } = await boxOf(handle)
      return { x: x + width / 2, y: y + height / 2 }
    }
    // Until now the part that is selected had them.
    await expect(async () => {
      const { x, y } = await middle()
      expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(50 * (await zoom()))
    }).toPass()
    return middle()
  }

  return {
    page,
    canvas,
    all,
    part,
    boxOf,
    zoom,
    grip,
    inside,
    within,
    placeOf,
    carry,
    lines: canvas.locator('[data-edge]'),
    rename,
    hint: canvas.getByText('Draw your architecture'),

    /** A point of the canvas, in shares of its width and height. */
    async place(across: number, down: number): Promise<Point> {
      const box = await boxOf(canvas)
      return { x: box.x + box.width * across, y: box.y + box.height * down }
    },

    async click(name: string, options: { modifiers?: ('Alt' | 'Control' | 'Shift')[] } = {}) {
      const at = await grip(name)
      for (const key of options.modifiers ?? []) await page.keyboard.down(key)
      await page.mouse.click(at.x, at.y)
      for (const key of options.modifiers ?? []) await page.keyboard.up(key)
    },

    async point(name: string) {
      const at = await grip(name)
      await page.mouse.move(at.x, at.y)
    },

    async drag(name: string, to: Point, options: { letGo?: boolean } = {}) {
      await carry(await grip(name), to, options)
    },

    /** Draws a line by mouse: from one of the handles that appear on hovering, to anywhere on the target. */
    async connect(from: string, to: string, onTarget = { across: 0.5, down: 0.85 }) {
      const before = await canvas.locator('[data-edge]').count()
      await carry(await handleOf(from), await inside(to, onTarget.across, onTarget.down))
      await expect(canvas.locator('[data-edge]')).toHaveCount(before + 1)
    },

    /** Names a part where it stands, by double click. */
    async renameByMouse(name: string, next: string) {
      const at = await grip(name)
      await page.mouse.dblclick(at.x, at.y)
      await expect(rename).toBeFocused()
      await page.keyboard.type(next)
      await page.keyboard.press('Enter')
      await expect(rename).toHaveCount(0)
      await expect(part(next)).toBeVisible()
    },

    /** Zooms with the wheel until so much of the drawing's own size is shown. */
    async zoomOutTo(scale: number) {
      const middle = await this.place(0.5, 0.5)
      await page.mouse.move(middle.x, middle.y)
      await page.keyboard.down('Control')
      await expect(async () => {
        if ((await zoom()) > scale) await page.mouse.wheel(0, 40)
        expect(await zoom()).toBeLessThanOrEqual(scale)
      }).toPass()
      await page.keyboard.up('Control')
    },

    /** Exactly these are selected. */
    async expectSelected(...names: string[]) {
      await expect(canvas.locator('.react-flow__node.selected')).toHaveCount(names.length)
      for (const name of names) await expect(part(name)).toHaveClass(/\bselected\b/)
    },

    /** A part stands in this group, as it is said of it. */
    async expectIn(name: string, group: string) {
      await expect(part(name)).toHaveAttribute('aria-label', new RegExp(`, in ${escaped(group)}(,|$)`))
    },
  }
}

async function isGroup(part: Locator): Promise<boolean> {
  return (await part.getAttribute('class'))?.includes('react-flow__node-box') ?? false
}

/** A name alone, or followed by what is said beside it. */
function labelled(name: string): string {
  const quoted = JSON.stringify(name)
  return `[aria-label=${quoted}], [aria-label^=${JSON.stringify(`${name}, `)}]`
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
