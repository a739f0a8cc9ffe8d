package org.huibian.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that breaks rules in a copy of a finished file and sees them reported. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Breaks {

    /** The file that is broken. */
    enum In {
        WORD,
        PDF
    }

    In in();

    /** The rules; none where each row of the test's table begins with its rule. */
    int[] rules() default {};
}
