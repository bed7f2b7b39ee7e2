/** The mark: layers of ground, shifted along a fault. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="#2355d3" />
      <path
        d="M5 8.5h4.2M14.8 6.5H19M5 13h3.2M13.8 11H19M5 17.5h2.2M12.8 15.5H19M14.6 4.5 8.6 19.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
