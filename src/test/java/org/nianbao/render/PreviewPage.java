package org.nianbao.render;

import org.nianbao.render.view.Shell;

/** A page to preview: its file within the site, its template and what the template sees. */
record PreviewPage(String file, String template, Shell shell, Object view) {}
