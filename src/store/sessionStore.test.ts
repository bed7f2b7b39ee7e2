import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSessionStore } from './sessionStore.ts'

describe('the session store', () => {
  beforeEach(() => localStorage.clear())

  it('says nothing when the same parts are selected again', () => {
    const session = createSessionStore()
    session.getState().select(['a', 'b'])
    const listener = vi.fn<() => void>()
    session.subscribe(listener)
    session.getState().select(['b', 'a'])
    expect(listener).not.toHaveBeenCalled()
  })

  it('brings theme, language and recent services to the next visit, and nothing else', () => {
    const { set } = createSessionStore().getState()
    set({ theme: 'dark', language: 'ko', recentServices: ['ec2'], panel: 'simulate', failed: ['a'] })
    expect(createSessionStore().getState()).toMatchObject({
      theme: 'dark',
      language: 'ko',
      recentServices: ['ec2'],
      panel: 'inspector',
      failed: [],
    })
  })

  it('leaves a finding for the simulation, and for nothing else', () => {
    const session = createSessionStore()
    for (const [panel, focus] of [
      ['inspector', 'one'],
      ['findings', 'one'],
      ['simulate', undefined],
    ] as const) {
      session.getState().set({ focus: 'one', panel: 'findings' })
      session.getState().set({ panel })
      expect(session.getState().focus, panel).toBe(focus)
    }
  })

  it('brings the properties of what somebody takes, and goes back to the findings once nothing is selected', () => {
    const session = createSessionStore()
    const { choose, select, set } = session.getState()
    const panel = () => session.getState().panel
    set({ panel: 'findings' })
    choose(['a'])
    expect(panel()).toBe('inspector')
    choose(['b'])
    choose([])
    expect(panel()).toBe('findings')
    select(['a'])
    expect(panel(), 'selected by the program').toBe('findings')
    choose(['a'])
    set({ panel: 'inspector' })
    select([])
    expect(panel(), 'asked for').toBe('inspector')
  })

  it('leaves a list that was asked for beside what is selected', () => {
    const session = createSessionStore()
    const { choose, set } = session.getState()
    set({ panel: 'findings', panelStays: true })
    choose(['a'])
    expect(session.getState().panel).toBe('findings')
    set({ panelStays: false, panel: 'simulate' })
    choose(['b'])
    expect(session.getState().panel).toBe('simulate')
    set({ panel: 'findings', tour: true })
    choose(['a'])
    expect(session.getState().panel, 'the tour leads').toBe('findings')
  })

  it('falls back to defaults for what it does not recognise in storage', () => {
    localStorage.setItem('faultline.theme', '"pink"')
    localStorage.setItem('faultline.language', '{')
    localStorage.setItem('faultline.recentServices', '[1]')
    expect(createSessionStore().getState()).toMatchObject({
      theme: 'system',
      language: 'en',
      recentServices: [],
    })
  })

  it('works where storage is forbidden', () => {
    const forbidden = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    const session = createSessionStore()
    session.getState().set({ theme: 'dark' })
    expect(session.getState().theme).toBe('dark')
    forbidden.mockRestore()
    refused.mockRestore()
  })

  it('fails and heals with the same call', () => {
    const session = createSessionStore()
    session.getState().toggleFailed('a')
    session.getState().toggleFailed('az:r/a')
    session.getState().toggleFailed('a')
    expect(session.getState().failed).toEqual(['az:r/a'])
  })

  it('does not pile up the same notice, and dismisses by id', () => {
    const session = createSessionStore()
    session.getState().notify('refused', 'No')
    session.getState().notify('info', 'Yes')
    session.getState().notify('refused', 'No')
    expect(session.getState().notices.map((notice) => notice.text)).toEqual(['Yes', 'No'])
    session.getState().dismiss(session.getState().notices[0]?.id ?? 0)
    expect(session.getState().notices.map((notice) => notice.text)).toEqual(['No'])
  })
})
