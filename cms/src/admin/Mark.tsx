/** The platform's mark: the ram's horn of Kazakh ornament. The same drawing as public/icon.svg. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" role="img" aria-label="Birlik">
      <rect width="64" height="64" rx="14" fill="#005f86" />
      <path
        transform="translate(8 6)"
        fill="none"
        stroke="#ffc51a"
        strokeWidth="4.6"
        strokeLinecap="round"
        d="M24 48V19a10 10 0 0 0-20 0 7 7 0 0 0 14 0 4 4 0 0 0-7-2.6M24 19a10 10 0 0 1 20 0 7 7 0 0 1-14 0 4 4 0 0 1 7-2.6"
      />
    </svg>
  )
}
