import { describe, expect, it } from 'vitest'
import { findBrowser } from './findBrowser.ts'

const own = () => '/home/me/playwright/chrome'

describe('finding a browser', () => {
  it('takes the one CHROMIUM_PATH names, and no other when that is missing', () => {
    const environment = { CHROMIUM_PATH: '/opt/mine' }
    expect(findBrowser(environment, own, () => true)).toBe('/opt/mine')
    expect(findBrowser(environment, own, (path) => path !== '/opt/mine')).toBeUndefined()
  })

  it('takes the system’s, else Playwright’s own, else none', () => {
    expect(findBrowser({}, own, () => true)).toBe('/usr/bin/chromium')
    expect(findBrowser({}, own, (path) => path.includes('playwright'))).toBe('/home/me/playwright/chrome')
    expect(findBrowser({}, own, () => false)).toBeUndefined()
    expect(
      findBrowser(
        {},
        () => {
          throw new Error('not installed')
        },
        () => false,
      ),
    ).toBeUndefined()
  })
})
