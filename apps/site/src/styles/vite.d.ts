// What `?inline` and `?raw` at the end of an import mean.
/// <reference types="vite/client" />
