/** A section above the page: its title and its address within the site, without language. */
export type Crumb = { title: string; path: string }
