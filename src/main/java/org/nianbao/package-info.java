/**
 * Nianbao (年报): from a folder of AsciiDoc annual reports to a static site.
 *
 * <p>Data flows one way, {@code read → check → model → derive → render → publish}; {@link
 * org.nianbao.SiteBuild} names the stages in that order. A room may import only what its promise
 * allows; {@code RoomsTest} holds the table.
 *
 * <ul>
 *   <li>{@link org.nianbao.problem} names and places faults; all are collected before anyone
 *       decides
 *   <li>{@link org.nianbao.read} turns files into raw values with places, and judges nothing
 *   <li>{@link org.nianbao.check} turns raw values into the model, or says every problem
 *   <li>{@link org.nianbao.model} holds organisations, reports, indicators and figures as values
 *   <li>{@link org.nianbao.derive} computes archive, tree, series and roll-ups from the model
 *   <li>{@link org.nianbao.search} folds texts, and tells which pages hold which of their signs
 *   <li>{@link org.nianbao.render} makes views of them and pages of the views
 *   <li>{@link org.nianbao.publish} puts finished pages in place of the old ones, all or none
 *   <li>{@link org.nianbao.git} knows of which commit a site folder is
 *   <li>{@link org.nianbao.cache} keeps what a run made for the next one
 *   <li>{@link org.nianbao.file} knows what a file's name and bytes say of it
 *   <li>{@link org.nianbao.work} does several things at once
 *   <li>{@link org.nianbao.cli} reads options, prints, and sets the exit code
 * </ul>
 */
@NullMarked
package org.nianbao;

import org.jspecify.annotations.NullMarked;
