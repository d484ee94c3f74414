package org.nianbao.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests of the repository's own site, built once for all of them. Their methods may take a
 * {@link BuiltSite}, a {@link StaticServer} of it, and a {@link Browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("site")
@ExtendWith(SiteParameters.class)
@interface SiteTest {}
